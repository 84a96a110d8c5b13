package demo;

import jakarta.persistence.*;

@Entity
public class Act {
    @Id Long id;
    @Column(length = 9) String name;
}
