package demo;

import jakarta.persistence.*;

@Entity
@Table(indexes =
@Index(name = "ix_email", columnList = "email"))
public class Account {
    @Id Long id;
    @Column(length = 50) String email;
}
