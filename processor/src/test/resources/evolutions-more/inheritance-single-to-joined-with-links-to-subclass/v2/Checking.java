package demo;

import jakarta.persistence.*;

@Entity
public class Checking extends Account {
    Long overdraft;
}
