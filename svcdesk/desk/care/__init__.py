"""Care: what customers are asked and what they say, and complaints."""
