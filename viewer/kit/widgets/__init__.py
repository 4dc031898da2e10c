"""Small widgets, views and layouts."""
