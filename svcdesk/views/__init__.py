"""What people and programs see: columns, cards and sentences. Nothing here decides anything or reads the database."""
