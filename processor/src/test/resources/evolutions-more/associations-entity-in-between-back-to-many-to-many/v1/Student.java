package demo;

import jakarta.persistence.*;

@Entity
public class Student {
    @Id Long id;
}
