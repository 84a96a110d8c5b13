package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Student {
    @Id Long id;
    @ManyToMany Set<Course> courses;
}
