"""`make test`: every leg of the proof, one after the other, and one line with the sum.

A leg is a function that returns an Outcome. It says by itself when the machine cannot run it.
"""
