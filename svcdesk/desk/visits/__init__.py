"""Engineers at the customer's, or at work from afar: appointments, visits, remote sessions, consents.

A visit is one journey of one engineer for one ticket, from the order to the hand-over of its form. People say visit,
and so do messages and JSON; the command, the table and the module of it are called `dispatch`.
"""
