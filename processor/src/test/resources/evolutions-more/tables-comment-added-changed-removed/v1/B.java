package demo;

import jakarta.persistence.*;

@Entity
@Table(comment = "old")
public class B { @Id Long id; }
