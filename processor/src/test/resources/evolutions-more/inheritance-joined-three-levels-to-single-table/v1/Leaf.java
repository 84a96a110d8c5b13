package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Leaf extends Middle { @Column(length = 9) String c; @ElementCollection Set<String> words; }
