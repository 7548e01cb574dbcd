"""What tenants' own software sends and gets, as JSON: the API's contract, of which its OpenAPI is made."""
