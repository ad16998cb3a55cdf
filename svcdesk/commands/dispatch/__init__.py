"""The command group `dispatch`: visits and their forms."""
