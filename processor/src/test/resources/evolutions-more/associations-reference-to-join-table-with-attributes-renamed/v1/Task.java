package demo;

import jakarta.persistence.*;

@Entity
public class Task {
    @Id Long id;
    @ManyToOne Person owner;
}
