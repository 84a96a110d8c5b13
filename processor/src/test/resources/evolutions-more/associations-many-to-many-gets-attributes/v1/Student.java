package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Student {
    @Id Long id;
    @ManyToMany @JoinTable(name = "enrolment", joinColumns = @JoinColumn(name = "student_id"), inverseJoinColumns = @JoinColumn(name = "course_id")) Set<Course> courses;
}
