package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Student {
    @Id Long id;
    @OneToMany(mappedBy = "student") Set<Enrolment> enrolments;
}
