package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The wholes that the rooms name, with what belongs to each: cases, and cycles with all of their cases. */
@ApplicationScoped
public class Wholes {

    @Inject
    @Any
    Instance<Holdings> rooms;

    public Optional<Holdings.Label> labelOf(Holding whole) {
        return rooms.stream().flatMap(room -> room.labelOf(whole).stream()).findFirst();
    }

    /** Everything that papers of this whole may name, itself first. */
    public List<Paper.About> subjectsOf(Holding whole) {
        List<Paper.About> subjects = new ArrayList<>();
        subjects.add(new Paper.About(whole.kind(), whole.id()));
        rooms.forEach(room -> subjects.addAll(room.belongingTo(whole)));
        return subjects;
    }

    /** All cycles, the latest first. */
    public List<Holdings.Cycle> cycles() {
        return rooms.stream().flatMap(room -> room.cycles().stream()).toList();
    }
}
