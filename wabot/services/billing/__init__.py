"""What tenants pay the platform: plans and prices, invoices, renewals in chat, and money recorded by hand."""
