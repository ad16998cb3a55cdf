"""What customers own and have bought: sites, contacts, equipment and its warranty, contracts and what they include."""
