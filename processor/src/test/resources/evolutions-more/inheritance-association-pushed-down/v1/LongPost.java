package demo;

import jakarta.persistence.*;

@Entity
public class LongPost extends Post { @Column(length = 9) String more; }
