/**
 * Reads tables that the office brings along, XLSX or CSV, as rows of plain text. Nothing in a file is believed: its size, what
 * it unpacks to, its rows, columns and cells are limited before they are read, formulas are named as such and never computed, and
 * what is no table is refused with a reason. What the rows mean is not its concern.
 */
package org.qualityaward.recusal.sheet;
