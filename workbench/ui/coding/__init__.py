"""Coding: comments judged by people, with single keys, and what that tells of every share shown elsewhere."""
