package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Task {
    @Id Long id;
    @ManyToMany Set<Person> assignees;
}
