package demo;

import jakarta.persistence.*;

@Entity
public class State { @Id @Column(length = 10) String name; @Column(length = 40) String label; }
