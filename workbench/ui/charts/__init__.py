"""Parts that several pages draw their pictures with."""
