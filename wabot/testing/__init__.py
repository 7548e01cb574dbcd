"""What tests and recorded chats are made with."""
