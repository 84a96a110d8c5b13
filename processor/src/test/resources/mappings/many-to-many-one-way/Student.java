package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Entity(name = "Pupil")
@Table(name = "students")
public class Student {
    @Id
    Long id;

    @ManyToMany
    Set<Course> courses;

    @ManyToMany
    @JoinTable(name = "liked")
    List<Course> liked;

    @ManyToMany
    @JoinTable(name = "friends")
    Collection<Student> friends;

    @ManyToMany(targetEntity = Course.class)
    @JoinTable(name = "untyped")
    @SuppressWarnings("rawtypes")
    Set untyped;
}
