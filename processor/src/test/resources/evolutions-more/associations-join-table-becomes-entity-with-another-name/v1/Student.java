package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Student {
    @Id Long id;
    @ManyToMany @JoinTable(name = "takes") Set<Course> courses;
}
