"""Language models at work for bots: they answer in words, and can do nothing but talk."""
