package demo;

import jakarta.persistence.*;

@Entity
public class Giro extends Account {
    Integer overdraft;
}
