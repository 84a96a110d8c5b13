package demo;

import java.io.Serializable;

public class EnrolmentKey implements Serializable {
    private static final long serialVersionUID = 1L;
    Long student;
    Long course;
    @Override public boolean equals(Object other) { return other instanceof EnrolmentKey key && key.student.equals(student) && key.course.equals(course); }
    @Override public int hashCode() { return student.hashCode() + course.hashCode(); }
}
