"""What customers own, as people and programs read it: sites, contacts, equipment, contracts."""
