package org.qualityaward.demo;

/** One chapter of the demo story; chapters are told in the order of their numbers. */
public interface DemoChapter {

    int number();

    /** Whether it tells who there is; the others tell what they did. */
    default boolean isAboutPeople() {
        return false;
    }

    /** Lays this chapter through the use cases, each in its own transaction. */
    void tell();
}
