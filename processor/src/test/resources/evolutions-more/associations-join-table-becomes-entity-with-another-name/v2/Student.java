package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Student {
    @Id Long id;
    @OneToMany(mappedBy = "pupil") Set<Enrolment> enrolments;
}
