package demo;

import jakarta.persistence.*;

@Entity
public class Task {
    @Id Long id;
    @Column(length = 20) String name;
    @Version int version;
}
