"""The main window, its menus and own actions, links to places, and the state restored at the next start."""
