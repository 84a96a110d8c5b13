package demo;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = "title"))
public class Doc {
    @Id Long id;
    @Column(nullable = false, length = 20) String title;
}
