//! Customers brought in many at a time.

use std::collections::HashMap;

use store::contact::{self, NewContact};
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

fn customer(n: usize) -> NewContact {
    NewContact { id: id(), name: Some(format!("Customer {n}")), email: format!(" Customer.{n}@Example.com"), at: NOON }
}

/// By folded address, who it is.
async fn find_or_add_all(stage: &Stage, wanted: &[NewContact]) -> HashMap<String, Uuid> {
    let mut tx = stage.store.begin().await.expect("begin");
    let found = contact::find_or_add_all(&mut tx, stage.workspace, wanted).await.expect("found or added");
    tx.commit().await.expect("commit");
    found
}

async fn email(stage: &Stage, contact: Uuid) -> Option<String> {
    let mut read = stage.store.read().await.expect("read");
    let found = contact::find(&mut read, stage.workspace, contact).await.expect("find");
    found.expect("it is there").email
}

#[tokio::test]
async fn many_customers_come_at_once_and_a_second_time_nothing_happens() {
    let stage = Stage::new().await;
    let customers: Vec<NewContact> = (0..150).map(customer).collect();
    let first = find_or_add_all(&stage, &customers).await;
    assert_eq!(find_or_add_all(&stage, &customers).await, first);
    let mut read = stage.store.read().await.expect("read");
    assert_eq!(contact::count(&mut read, stage.workspace).await.expect("count"), 150);
    drop(read);
    assert_eq!(email(&stage, customers[149].id).await.as_deref(), Some("customer.149@example.com"));
}

#[tokio::test]
async fn an_address_that_two_customers_give_stays_with_the_first() {
    let stage = Stage::new().await;
    let (first, second) = (customer(1), customer(1));
    let found = find_or_add_all(&stage, &[first.clone(), second]).await;
    assert_eq!(found["customer.1@example.com"], first.id);
    assert!(email(&stage, first.id).await.is_some());
    let mut read = stage.store.read().await.expect("read");
    assert_eq!(contact::count(&mut read, stage.workspace).await.expect("count"), 1);
    drop(read);
    let mut tx = stage.store.begin().await.expect("begin");
    let found = contact::find_or_add(&mut tx, stage.workspace, "customer.1@example.com", None, id(), NOON).await;
    assert_eq!(found.expect("found"), first.id);
}
