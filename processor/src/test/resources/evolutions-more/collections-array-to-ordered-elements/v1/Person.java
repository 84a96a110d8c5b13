package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
    @Id Long id;
    @Column(nullable = false) List<String> names;
    String[] notes;
}
