"""What tenants and the platform have set."""

from sqlalchemy import Table

from wabot.storage.tables.base import key, metadata, tenant_key, words

setting = Table("setting", metadata, tenant_key(), key("key"), words("value"))
