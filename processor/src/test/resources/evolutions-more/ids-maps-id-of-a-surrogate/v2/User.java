package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "users")
public class User { @Id Long id; }
