"""Money: prices, fees, payments, settlements."""
