"""What passes between rooms, one file a border."""
