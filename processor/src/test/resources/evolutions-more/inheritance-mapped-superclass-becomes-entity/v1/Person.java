package demo;

import jakarta.persistence.*;

@Entity
public class Person extends Party { @Column(length = 9) String first; }
