"""`make test`: every leg of the proof, and one line with the sum. Legs that read code run beside each other.

A leg is a function that returns an Outcome. It says by itself when the machine cannot run it.
"""
