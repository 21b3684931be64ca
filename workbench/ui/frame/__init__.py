"""What stands around every page: the way to the others, the filters, notices and the bottom bar."""
