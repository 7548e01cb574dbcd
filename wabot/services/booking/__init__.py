"""Bookings: what can be booked and when, appointments and their reminders."""
