"""Internet accounts of providers' customers: sold by chat, kept right on their routers."""
