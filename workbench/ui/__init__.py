"""The window: Qt and nothing but Qt. It asks the services and shows what they answer."""
