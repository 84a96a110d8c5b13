package dev.reviver.xml;

/** Takes what is wrong with a file. */
public interface Complaints {
    /**
     * Takes one.
     *
     * @param at the element where it stands
     * @param what what is wrong, and the way out
     */
    void tell(XmlNode at, String what);
}
