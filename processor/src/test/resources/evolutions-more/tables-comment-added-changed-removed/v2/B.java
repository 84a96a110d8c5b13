package demo;

import jakarta.persistence.*;

@Entity
@Table(comment = "new")
public class B { @Id Long id; }
