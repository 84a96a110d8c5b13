package demo;

import jakarta.persistence.*;

@Entity
public class Course {
    @Id Long id;
    String title;
}
