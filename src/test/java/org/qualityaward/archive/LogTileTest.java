package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of tiles as C2SP tlog-tiles has them: each tile has one, and nothing else is one. */
class LogTileTest {

    private static LogTile tile(String name) {
        return LogTile.parse(name).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "0/000, 0, 0, 256",
        "0/x001/x234/067, 0, 1234067, 256",
        "2/000.p/1, 2, 0, 1",
        "1/001.p/17, 1, 1, 17",
        "0/273.p/112, 0, 273, 112",
        "0/999, 0, 999, 256",
        "0/x001/000.p/255, 0, 1000, 255"
    })
    void readsTheNameOfATile(String name, int level, long index, int width) {
        assertEquals(new LogTile(level, index, width), tile(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/0",
                "0/00",
                "00/000",
                "0/x000/001",
                "0/001/002",
                "0/x01/002",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/01",
                "0/000/",
                "-1/000",
                "0/000.p/",
                "63/000",
                "entries/000",
                "0/../000",
                "0/000.p/1x"
            })
    void nothingElseIsATile(String name) {
        assertTrue(LogTile.parse(name).isEmpty(), name);
    }

    /** The example of the specification: a tree of 70 000 entries. */
    @Test
    void aTreeHasTheTilesOfTheSpecificationsExample() {
        long size = 70_000;
        assertTrue(tile("0/272").isIn(size));
        assertFalse(tile("0/273").isIn(size));
        assertTrue(tile("0/273.p/112").isIn(size));
        assertFalse(tile("0/273.p/113").isIn(size));
        assertTrue(tile("1/000").isIn(size));
        assertTrue(tile("1/001.p/17").isIn(size));
        assertFalse(tile("1/001.p/18").isIn(size));
        assertTrue(tile("2/000.p/1").isIn(size));
        assertFalse(tile("2/000.p/2").isIn(size));
        assertFalse(tile("3/000.p/1").isIn(size));
        assertTrue(tile("1/000.p/1").isIn(256));
        assertFalse(tile("0/000.p/1").isIn(0));
    }
}
